import { generate } from "selfsigned";

/** A certificate with its private key, both PEM. */
interface Certified {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority, and certificates that it signed: for a server at 127.0.0.1 and for a client. */
export interface Certificates {
  readonly ca: string;
  readonly server: Certified;
  readonly client: Certified;
}

/** Valid for a century, so that the clock of the machine does not matter. */
const basics = {
  keyType: "ec",
  algorithm: "sha256",
  notBeforeDate: new Date("2020-01-01"),
  notAfterDate: new Date("2120-01-01"),
} as const;

/** Creates new certificates. */
export async function makeCertificates(): Promise<Certificates> {
  const authority = await generate([{ name: "commonName", value: "Test authority" }], {
    ...basics,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const issue = async (value: string, usage: "serverAuth" | "clientAuth"): Promise<Certified> => {
    const { cert, private: key } = await generate([{ name: "commonName", value }], {
      ...basics,
      ca: { key: authority.private, cert: authority.cert },
      extensions: [
        { name: "extKeyUsage", [usage]: true },
        { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
      ],
    });
    return { cert, key };
  };
  return {
    ca: authority.cert,
    server: await issue("Test service", "serverAuth"),
    client: await issue("hydrology team", "clientAuth"),
  };
}
