/** Codes of failures that a retry would only repeat: a certificate that is not trusted, a server that does not speak TLS. */
const PERMANENT =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|UND_ERR_INVALID_ARG|ERR_INVALID)/;

/** Whether a code of the system or of the HTTP library, e.g. CERT_HAS_EXPIRED, names a failure that a retry would only repeat. */
export const isPermanentCode = (code: string | undefined): boolean => PERMANENT.test(code ?? "");
