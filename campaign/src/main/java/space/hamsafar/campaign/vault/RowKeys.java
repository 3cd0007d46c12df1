package space.hamsafar.campaign.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the key of each row of a segment from the master key and the row's salt, and seals and opens the row with it
 * (AES-256-GCM). The key is HKDF-Expand (RFC 5869, section 2.3) with SHA-256, one block; neither master key nor salt alone
 * tells anything of it. A salt is drawn for one row and seals it once, so the nonce need not differ. Not thread-safe.
 */
final class RowKeys {
    private static final String MAC = "HmacSHA256";
    private static final byte[] PURPOSE = "hamsafar application row".getBytes(StandardCharsets.US_ASCII);
    private static final byte FIRST_BLOCK = 1;
    private static final GCMParameterSpec ONCE = new GCMParameterSpec(128, new byte[12]);

    private final Mac mac;
    private final Cipher cipher;
    private final byte[] segment;

    RowKeys(MasterKey master, byte[] segment) throws GeneralSecurityException {
        this.mac = Mac.getInstance(MAC);
        this.mac.init(new SecretKeySpec(master.bytes(), MAC));
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        this.segment = segment;
    }

    /** A row before it is sealed: whose it is, and where its content stands. */
    record Plain(String person, byte[] buffer, int from, int to) {}

    byte[] seal(byte[] salts, int at, int row, Plain plain) throws GeneralSecurityException {
        begin(Cipher.ENCRYPT_MODE, salts, at, row, plain.person());
        return cipher.doFinal(plain.buffer(), plain.from(), plain.to() - plain.from());
    }

    byte[] open(byte[] salts, int at, int row, String person, byte[] sealed) throws GeneralSecurityException {
        begin(Cipher.DECRYPT_MODE, salts, at, row, person);
        return cipher.doFinal(sealed);
    }

    /** The row is bound to its segment, place and person, so that rows cannot be exchanged. */
    private void begin(int mode, byte[] salts, int at, int row, String person) throws GeneralSecurityException {
        mac.update(salts, at, KeyFile.SALT);
        mac.update(PURPOSE);
        mac.update(FIRST_BLOCK);
        cipher.init(mode, new SecretKeySpec(mac.doFinal(), "AES"), ONCE);
        byte[] id = person.getBytes(StandardCharsets.UTF_8);
        cipher.updateAAD(ByteBuffer.allocate(segment.length + Integer.BYTES + id.length)
                .put(segment)
                .putInt(row)
                .put(id)
                .array());
    }
}
