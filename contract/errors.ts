/** Errors are named for what happens next; the machines retry only `Transient`. */
export class Transient extends Error {
  override readonly name = "Transient";
}

/** Nothing will change by itself: a person must look. */
export class Permanent extends Error {
  override readonly name: string = "Permanent";
}

/** What was asked for does not exist, or no longer. */
export class NotFound extends Permanent {
  override readonly name = "NotFound";
}

/** It was done already, or somebody else was first. */
export class Conflict extends Permanent {
  override readonly name = "Conflict";
}

/** The input says something that cannot be; the message is a sentence for the person who gave it. */
export class InvalidInput extends Permanent {
  override readonly name = "InvalidInput";
}
