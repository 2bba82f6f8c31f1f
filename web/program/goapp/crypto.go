//lint:file-ignore U1000 what go-app calls

package app

import "errors"

// errNoCrypto is what stands in for AES, which go-app's own crypto.go uses for
// states that are kept encrypted. This site keeps none.
var errNoCrypto = errors.New("the browser program is built without go-app's encryption: see web/program/patches.go")

func encrypt(string, []byte) ([]byte, error) { return nil, errNoCrypto }

func decrypt(string, []byte) ([]byte, error) { return nil, errNoCrypto }
