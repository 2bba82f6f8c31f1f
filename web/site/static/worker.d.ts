// What the generator tells the worker, for make check: workerData in
// ../offline.go.
declare const site: {
  base: string;
  version: string;
  program: string;
  pack: string;
  files: Record<string, string>;
  headers: Record<string, string>;
};

// TypeScript takes the script for another kind of worker.
declare const clients: Clients;
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
interface DedicatedWorkerGlobalScopeEventMap {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
}
