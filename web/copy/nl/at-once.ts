/** Where one goes at once with danger, in a line. */
export const atOnce =
  "Is er nu gevaar? Bel 112. Geweld thuis? Bel gratis Veilig Thuis: 0800-2000. Hier leest niemand het meteen.";
export type AtOnceWords = string;
