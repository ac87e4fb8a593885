/** One request, said so that any client can send it in its own way. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Values the client writes into the query itself. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body in JSON, with the client's own content type. */
  readonly json?: unknown;
  /** A body as a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** The text of a file called `a.txt`, sent as the part `file` of a form. */
  readonly file?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly text: string;
}

/** A program people call the API with, run for real. */
export interface WireClient {
  readonly name: string;
  /** What makes the client write `True` into a query. */
  readonly yes: 'True' | true;
  /** Sends the requests one after the other; `environment` says how to reach a proxy and trust it. */
  send(
    requests: readonly WireRequest[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<readonly WireAnswer[]>;
}
