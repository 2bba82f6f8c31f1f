// Command empty is the least that Go in a browser can be, which make bench-web
// measures as the floor.
package main

func main() { println("runs") }
