/** Pages of any server on this machine, where developers write pages that call the API. */
export const LOCAL_ORIGINS = /^https?:\/\/(([a-z\d-]+\.)*localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
