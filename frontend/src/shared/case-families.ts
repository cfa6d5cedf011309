/** The channels that share a deadline and a figure of the label, as the service reads a list of them. */
export const onlineChannels = "EMAIL,WEB_FORM,QR_CODE,SOCIAL_NETWORK";
export const otherChannels = "URN,LETTER,TELEPHONE,COUNTER";
/** What the label's figures are about: neither thanks nor requests for information. */
export const labelKinds = "COMPLAINT,SUGGESTION";
