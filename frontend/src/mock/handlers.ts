import { complaints } from "./complaints";
import { indicators } from "./indicators";
import { reporting } from "./reporting";
import { newState } from "./state";
import { surveys } from "./surveys";

/** The four services on a good day, with a memory of their own: what is done is found again. */
export const services = (state = newState()) => [
  ...complaints(state),
  ...indicators(state),
  ...surveys(state),
  ...reporting(state),
];
