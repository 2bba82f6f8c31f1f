// Command snippets runs what sign.go shows: with four arguments the signature,
// with two the common parameters; and with five, of which the first is verify,
// what verify.go shows. The other files are the same in other languages, and do
// the same after the line that ends what is shown.
package main

import (
	"fmt"
	"os"
)

func main() {
	switch a := os.Args[1:]; len(a) {
	case 4:
		fmt.Println(sign(a[0], a[1], a[2], a[3]))
	case 5:
		fmt.Println(verify(a[1], a[2], a[3], a[4]))
	case 2:
		fmt.Println(commonParameters(a[0], a[1]))
	}
}
