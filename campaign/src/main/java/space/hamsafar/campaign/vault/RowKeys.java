package space.hamsafar.campaign.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the key of each row of a segment from the master key and the row's salt: HKDF-Expand (RFC 5869, section 2.3) with
 * SHA-256, one block. Neither alone tells anything of the key. Not thread-safe.
 */
final class RowKeys {
    private static final String MAC = "HmacSHA256";
    private static final byte[] PURPOSE = "hamsafar application row".getBytes(StandardCharsets.US_ASCII);
    private static final byte FIRST_BLOCK = 1;

    private final Mac mac;
    private final byte[] segment;

    RowKeys(MasterKey master, byte[] segment) throws GeneralSecurityException {
        this.mac = Mac.getInstance(MAC);
        this.mac.init(new SecretKeySpec(master.bytes(), MAC));
        this.segment = segment;
    }

    byte[] seal(byte[] salts, int at, int row, Plain plain) throws GeneralSecurityException {
        return aead(salts, at)
                .encrypt(Arrays.copyOfRange(plain.buffer(), plain.from(), plain.to()), binding(row, plain.person()));
    }

    byte[] open(byte[] salts, int at, int row, String person, byte[] sealed) throws GeneralSecurityException {
        return aead(salts, at).decrypt(sealed, binding(row, person));
    }

    /** A row before it is sealed: whose it is, and where its content stands. */
    record Plain(String person, byte[] buffer, int from, int to) {}

    private Aead aead(byte[] salts, int at) throws GeneralSecurityException {
        mac.update(salts, at, KeyFile.SALT);
        mac.update(PURPOSE);
        mac.update(FIRST_BLOCK);
        return new AesGcmJce(mac.doFinal());
    }

    /** Binds a row to its segment, place and person, so that rows cannot be exchanged. */
    private byte[] binding(int row, String person) {
        byte[] id = person.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(segment.length + Integer.BYTES + id.length)
                .put(segment)
                .putInt(row)
                .put(id)
                .array();
    }
}
