/** A guarantee that is taken is held: whoever gets here did not take it. */
export function changedMeanwhile(): Error {
  return new Error("a guarantee changed although it was held");
}
