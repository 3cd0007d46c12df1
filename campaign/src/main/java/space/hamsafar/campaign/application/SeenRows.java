package space.hamsafar.campaign.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which applications are known, and with what content: two 64-bit hashes for each, in flat arrays. Two different ids of
 * a million share a hash with a probability below 10⁻⁷; then the later one is rejected and reported, not lost.
 */
final class SeenRows {
    /** What is known of an application. */
    enum Known {
        NEW,
        SAME,
        DIFFERENT,
        FORGOTTEN
    }

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    /** In place of the hash of a row: no hash is 0. */
    private static final long UNREADABLE = 0;

    private long[] ids = new long[1 << 12];
    private long[] rows = new long[1 << 12];
    private int size;

    /** Looks for an application, and remembers it if it is new. */
    Known add(String id, byte[] row, int length) {
        return add(id, hash(row, length));
    }

    /** Remembers that an application is known and can no longer be read. */
    void addForgotten(String id) {
        add(id, UNREADABLE);
    }

    private Known add(String id, long rowHash) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        long idHash = hash(name, name.length);
        int at = slot(ids, idHash);
        if (ids[at] == idHash) {
            return rows[at] == UNREADABLE ? Known.FORGOTTEN : rows[at] == rowHash ? Known.SAME : Known.DIFFERENT;
        }
        ids[at] = idHash;
        rows[at] = rowHash;
        size++;
        if (size * 2 > ids.length) {
            grow();
        }
        return Known.NEW;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldRows = rows;
        ids = new long[oldIds.length * 2];
        rows = new long[oldIds.length * 2];
        Arrays.fill(ids, 0);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int at = slot(ids, oldIds[i]);
                ids[at] = oldIds[i];
                rows[at] = oldRows[i];
            }
        }
    }

    private static int slot(long[] table, long hash) {
        int mask = table.length - 1;
        int at = (int) (hash >>> 20) & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** FNV-1a over the bytes, mixed; never 0, which marks an empty slot. */
    private static long hash(byte[] text, int length) {
        long hash = OFFSET;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
