/** One HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
  readonly signal: AbortSignal;
}

/** The head of an answer, and the way to its body. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reads the whole body, once, as UTF-8. Where text is wanted this saves a copy of the body. */
  text(): Promise<string>;
  /** Reads the whole body, once, as it is. */
  bytes(): Promise<Uint8Array>;
}

/** Sends requests: no redirect is followed, no retry is made, errors are thrown as they come. */
export interface Transport {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Ends idle connections and lets running requests finish. */
  close(): Promise<void>;
}
