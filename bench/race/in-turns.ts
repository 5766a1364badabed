/** Every other round goes backwards, so that nobody always follows the same one. */
export function inTurns<Element>(elements: readonly Element[], round: number): [number, Element][] {
  const inTurn = [...elements.entries()];
  return round % 2 === 0 ? inTurn : inTurn.reverse();
}
