package space.hamsafar.campaign.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import space.hamsafar.campaign.store.Hashes;

/**
 * A public Ed25519 key with the name of its holder, written {@code name+hash+key} as verifiers of signed notes are
 * (C2SP signed-note).
 *
 * @param name of the holder, such as the id of an agency
 * @param publicKey 32 bytes, in hexadecimal
 */
public record NoteKey(String name, String publicKey) {
    static final byte ED25519 = 1;
    static final int ID_LENGTH = 4;
    private static final int KEY_LENGTH = 32;
    private static final Pattern NAME = Pattern.compile("[^\\s+]+");
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";

    public NoteKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' cannot name a key: leave out spaces and plus signs");
        }
    }

    /**
     * Reads {@code name+hash+key}.
     *
     * @throws IllegalArgumentException if it is of another form, or the hash does not fit
     */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            if (key.length == KEY_LENGTH + 1 && key[0] == ED25519) {
                NoteKey read = new NoteKey(parts[0], HexFormat.of().formatHex(key, 1, key.length));
                if (HexFormat.of().formatHex(read.id()).equals(parts[1])) {
                    return read;
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException fault) {
            throw new IllegalArgumentException("'" + text + "' is no public key: copy the line whole", fault);
        }
        throw new IllegalArgumentException("'" + text + "' is no public key of Ed25519: copy the line whole");
    }

    /** The key of a pair. */
    static NoteKey of(String name, PublicKey key) {
        byte[] x509 = key.getEncoded();
        return new NoteKey(name, HexFormat.of().formatHex(x509, x509.length - KEY_LENGTH, x509.length));
    }

    /** Four bytes by which a signature names its key. */
    byte[] id() {
        MessageDigest digest = Hashes.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(tagged()), ID_LENGTH);
    }

    /** Whether a signature over a text is by this key. */
    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(X509 + publicKey))));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException fault) {
            return false;
        }
    }

    private byte[] tagged() {
        return HexFormat.of().parseHex("01" + publicKey);
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(tagged());
    }
}
