package gateway

import "zimcodes/codes/zim"

// arrays returns the lists in the API's query string, written Name[]=.
func arrays(a *zim.API) []string {
	var names []string
	for i := range a.Parameters {
		if p := &a.Parameters[i]; a.InQuery && p.Type == zim.Array {
			names = append(names, p.Name)
		}
	}
	return names
}
