/** `TooManyGuesses` as `TOO_MANY_GUESSES`. */
function constantCase(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

module.exports = { constantCase };
