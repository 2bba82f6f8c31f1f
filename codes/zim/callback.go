package zim

import "zimcodes/codes"

// InCallbacks reports whether code c comes only as a result in callbacks that
// ZEGO sends to the developer's server, never in an answer.
func InCallbacks(c codes.Code) bool {
	return 660500004 <= c && c <= 660500007 || c == 660500009 || c == 660500010 || 660600021 <= c && c <= 660600023
}
