/**
 * The text of a module for `timeBeside`: each run calls `call` of `./call.js`, or of another module, with every value. A
 * module of its own, so that V8 compiles it for this function; the results are kept, as what nobody could read would not be
 * made.
 */
export const runModule = (options: { readonly isAsync: boolean; readonly from?: string }): string => {
	const [start, wait] = options.isAsync ? ["async ", "await "] : ["", ""];
	return `import { call } from "${options.from ?? "./call.js"}";
export const createRun = (values) => {
  const results = values.slice();
  return ${start}() => {
    for (let i = 0; i < values.length; i++) results[i] = ${wait}call(values[i]);
    return results;
  };
};
`;
};
