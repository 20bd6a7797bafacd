/** Something in the folder, the template or the machine that a person has to put right; its message says what and how. */
export class EnvironmentFault extends Error {
  override readonly name = "EnvironmentFault";
}
