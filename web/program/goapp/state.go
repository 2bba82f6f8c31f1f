//lint:file-ignore U1000 what go-app calls

package app

// State and Observer are named in signatures of go-app's.
type (
	State    struct{}
	Observer struct{}
)

// stateManager stands in for the states that go-app's components share, keep
// and broadcast. This site has one component.
type stateManager struct{}

func (stateManager) Observe(any, string, any) Observer { return Observer{} }

func (stateManager) Get(any, string, any) {}

func (stateManager) Set(any, string, any) State { return State{} }

func (stateManager) Delete(any, string) {}

func (stateManager) CleanupExpiredPersistedStates(any) {}

func (stateManager) Cleanup() {}
