/** An error as a state machine sees it: a name that Retry and Catch match, and a cause. */
export class StatesError extends Error {
  readonly error: string;
  readonly reason: string | undefined;

  constructor(error: string, reason?: string) {
    super(`${error}: ${reason ?? ""}`);
    this.error = error;
    this.reason = reason;
  }

  get output(): { Error: string; Cause?: string } {
    return this.reason === undefined
      ? { Error: this.error }
      : { Error: this.error, Cause: this.reason };
  }
}

/** Ends the running of an execution that was stopped from outside. */
export class Ended extends Error {}

/** An error of the service's API, by its AWS name. */
export class ApiError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Whether a list of error names means this error; wildcards as the service reads them. */
export function matches(names: readonly string[], error: string): boolean {
  return names.some((name) => {
    if (name === error) return true;
    if (name === "States.ALL")
      return error !== "States.DataLimitExceeded" && error !== "States.Runtime";
    return (
      name === "States.TaskFailed" &&
      error !== "States.Timeout" &&
      !error.startsWith("States.Query")
    );
  });
}
