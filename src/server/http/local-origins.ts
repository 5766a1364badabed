/** Pages of this machine, whatever serves them: where a page is being written that will call the API. */
export const LOCAL_ORIGINS = /^https?:\/\/(([a-z\d-]+\.)*localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
