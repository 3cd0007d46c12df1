package space.hamsafar.campaign.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A private Ed25519 key with its public half. Its text holds the secret: it belongs into a file of its holder alone. */
public final class NoteSigner {
    private final NoteKey key;
    private final PrivateKey secret;

    private NoteSigner(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** A new pair of keys. */
    public static NoteSigner generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every Java platform of this version has Ed25519", fault);
        }
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is anything else, or the halves do not belong together
     */
    public static NoteSigner parse(String text) {
        String[] lines = text.strip().split("\\R");
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[1])));
            NoteSigner signer = new NoteSigner(NoteKey.parse(lines[0]), secret);
            byte[] probe = {1};
            if (signer.key.verifies(probe, signer.sign(probe))) {
                return signer;
            }
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException fault) {
            throw new IllegalArgumentException("it is no key file: make one with `hamsafar log key`", fault);
        }
        throw new IllegalArgumentException(
                "the two lines of the key file do not belong together: restore it from a copy");
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Both halves, in two lines: the public key, and the private one in Base64 of PKCS #8. */
    public String text() {
        return key + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the private key of " + key.name() + " cannot sign", fault);
        }
    }
}
