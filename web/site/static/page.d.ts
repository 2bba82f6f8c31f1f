// What the scripts of the page find there, for make check: TypeScript cannot
// know which elements a selector finds.

interface PageElement extends HTMLElement {
  value: string;
  readOnly: boolean;
  files: FileList;
  disabled: boolean;
  placeholder: string;
  /** The program does not fill the field in. */
  filled?: boolean;
  selectionStart: number;
  selectionEnd: number;
  selectionDirection: 'forward' | 'backward' | 'none';
  select(): void;
  setSelectionRange(...range: (number | string)[]): void;
  readonly parentElement: PageElement;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
  readonly src: string;
}

interface ParentNode {
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): NodeListOf<PageElement>;
}

/** What an event is of is an element, but for those of the document. */
interface EventTarget {
  closest?(selectors: string): PageElement | null;
  readonly tagName?: string;
}

interface Document {
  readonly activeElement: PageElement | null;
  getElementById(id: string): PageElement | null;
}

/** The toolchain's wasm_exec.js, which declares Go. */
declare function toolchain(): void;

declare class Go {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** What the program asks of the page, and gives it. */
declare var zimcodes: {
  keep(url?: string, query?: string, all?: boolean): boolean;
  restore(): void;
  layOut(): void;
  markup(selector: string): string;
  fit(): void;
  copy(text: string): Promise<boolean>;
  part(file: File, from: number, to: number): Promise<ArrayBuffer | undefined>;
  /** Set by the program: is there a text that is not on the page? */
  holds?(): boolean;
  requests(): number;
  /** Set by the page, called by the program with what puts its page in place. */
  begin?(enter: () => void): void;
};

/** What the single file carries; other pages have none. */
declare var carried: {
  program(): Promise<Response>;
  written(path: string): string;
} | undefined;

/** Trusted Types, where the browser has them. */
declare var trustedTypes: {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): unknown;
} | undefined;

/** What go-app asks for its environment. */
declare var goappGetenv: (name: string) => string;

interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<void>;
}

interface WindowEventMap {
  beforeinstallprompt: BeforeInstallPromptEvent;
}

/** The files that are opened with the installed site, where the browser has them. */
declare var launchQueue: {
  setConsumer(consumer: (launch: { files?: { getFile(): Promise<File> }[] }) => void): void;
} | undefined;
