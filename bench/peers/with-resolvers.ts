/** PostGraphile 5.1 asks for Node.js 22. All that it misses in 20 is this function of the language. */
const language: object = Promise;
if (!("withResolvers" in language))
  Object.assign(language, {
    withResolvers<T>(this: PromiseConstructor): object {
      const settle: object = {};
      const promise = new this<T>((resolve, reject) => Object.assign(settle, { resolve, reject }));
      return { promise, ...settle };
    },
  });
