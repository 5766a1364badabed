/**
 * How many wrong passwords are borne for one login ID (お客様ID) and day in Japan, whether there is such an ID or not.
 * A password has at least twelve characters: a hundred guesses a day find none, and people who mistype need far fewer.
 * - ADDRESS: from one address. Who locks an ID there locks it for nobody else.
 * - LOGIN_ID: from all addresses but those that its user signed in from within seven days. It takes several addresses
 *   to lock an ID, and then the user's own address and an initial password still work.
 */
export const WRONG_PASSWORDS_A_DAY = { ADDRESS: 20, LOGIN_ID: 100 } as const;
export type SignInBound = keyof typeof WRONG_PASSWORDS_A_DAY;
