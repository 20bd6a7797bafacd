/** Something in the folder, the template or the machine that a person has to put right; the message says how. */
export class EnvironmentFault extends Error {
  override readonly name = "EnvironmentFault";
}
