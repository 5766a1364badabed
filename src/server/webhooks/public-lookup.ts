import { lookup, type LookupAddress, type LookupAllOptions } from "node:dns";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "../../domain/webhook/public-address";

/** The code of the error of a name that leads to an address that nothing is sent to. */
export const NOT_PUBLIC = "ADDRESS_NOT_PUBLIC";

/** All addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for the connection that is about to be made: it is made to these addresses and no others, so that a name
 * which leads elsewhere at the next look gains nothing. One bad address refuses all of them.
 */
export function publicLookup(resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses;
      if (error) callback(error, []);
      else if (!first || addresses.some(({ address }) => !isPublicAddress(address)))
        callback(
          Object.assign(new Error("the name leads to an address that is not public"), { code: NOT_PUBLIC }),
          [],
        );
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
