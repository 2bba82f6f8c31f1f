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

func (stateManager) Observe(Context, string, any) Observer { return Observer{} }

func (stateManager) Get(Context, string, any) {}

func (stateManager) Set(Context, string, any) State { return State{} }

func (stateManager) Delete(Context, string) {}

func (stateManager) CleanupExpiredPersistedStates(Context) {}

func (stateManager) Cleanup() {}
