/** WeChat's own browser, which opens no other app but those that it is friends with. */
export const isInWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent);
