package space.hamsafar.campaign.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A stream that holds what it gave against a hash as soon as it is read to its end. Not thread-safe.
 *
 * <p>Whoever reads all of it gets an exception in place of the end, if the bytes are not those that were written.
 */
final class CheckedInput extends FilterInputStream {
    private final MessageDigest digest = Hashes.sha256();
    private final String sha256;
    private final String name;
    private boolean isOver;

    CheckedInput(InputStream in, String sha256, String name) {
        super(in);
        this.sha256 = sha256;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one < 0) {
            end();
        } else {
            digest.update((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            end();
        } else {
            digest.update(buffer, offset, count);
        }
        return count;
    }

    /** Reads over bytes, which count like all others. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.clamp(count, 0, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() {
        if (!isOver && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, name + " was changed after it was written; restore it from a copy");
        }
        isOver = true;
    }
}
