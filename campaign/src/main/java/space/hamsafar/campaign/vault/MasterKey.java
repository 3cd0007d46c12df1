package space.hamsafar.campaign.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The key that wraps the keys of persons: 32 bytes, written in Base64. It is the campaign's, and is kept apart from it. */
public final class MasterKey {
    /** Length of a key, in bytes. */
    public static final int BYTES = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * The key of these bytes.
     *
     * @param bytes {@link #BYTES} of them, drawn by a generator of the operating system's strength
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static MasterKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("it holds " + bytes.length + " bytes, not " + BYTES);
        }
        return new MasterKey(bytes.clone());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static MasterKey parse(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("it is no key: it must hold 32 bytes in Base64", fault);
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException("it holds " + key.length + " bytes, not " + BYTES);
        }
        return new MasterKey(key);
    }

    /** The key as text. */
    public String text() {
        return Base64.getEncoder().encodeToString(key);
    }

    byte[] bytes() {
        return key.clone();
    }

    Aead aead() {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM is missing from this Java platform", fault);
        }
    }
}
