/**
 * How many wrong passwords are borne for one login ID (お客様ID) and day in Japan, whether there is such an ID or not.
 * A password has at least twelve characters: twenty guesses a day find none, and people who mistype need far fewer.
 */
export const WRONG_PASSWORDS_A_DAY = 20;
