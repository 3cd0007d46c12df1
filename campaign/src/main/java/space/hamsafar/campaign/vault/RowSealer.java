package space.hamsafar.campaign.vault;

import com.google.crypto.tink.subtle.Random;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import space.hamsafar.campaign.store.PersonalRows;

/** Seals rows a lot at a time, on other cores if there are any, and writes them in order. */
final class RowSealer implements PersonalRows.Sink {
    static final int LOT = 1 << 10;
    static final int AHEAD = 4;
    static final int LONGEST_ID = 255;

    private final MasterKey master;
    private final byte[] segment;
    private final DataOutputStream out;
    private final KeyFile.Growing keys;
    private final Deque<CompletableFuture<Sealed>> ahead = new ArrayDeque<>();
    private List<RowKeys.Plain> lot = new ArrayList<>(LOT);
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int begun;

    RowSealer(MasterKey master, byte[] segment, DataOutputStream out, KeyFile.Growing keys) {
        this.master = master;
        this.segment = segment;
        this.out = out;
        this.keys = keys;
    }

    /** A lot: its salts, and what stands in the segment for each of its rows. */
    private record Sealed(byte[] salts, List<byte[]> persons, List<byte[]> contents) {}

    @Override
    public void row(String person, byte[] content, int length) throws IOException {
        if (person.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an id is longer than " + LONGEST_ID + " characters");
        }
        if (filled + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, filled + length));
        }
        System.arraycopy(content, 0, buffer, filled, length);
        lot.add(new RowKeys.Plain(person, buffer, filled, filled + length));
        filled += length;
        if (lot.size() == LOT) {
            hand();
        }
    }

    void finish() throws IOException {
        hand();
        while (!ahead.isEmpty()) {
            write(ahead.remove().join());
        }
    }

    private void hand() throws IOException {
        if (lot.isEmpty()) {
            return;
        }
        List<RowKeys.Plain> rows = lot;
        byte[] plain = buffer;
        int first = begun;
        ahead.add(CompletableFuture.supplyAsync(() -> seal(rows, plain, first)));
        begun += rows.size();
        lot = new ArrayList<>(LOT);
        buffer = new byte[plain.length];
        filled = 0;
        if (ahead.size() > AHEAD) {
            write(ahead.remove().join());
        }
    }

    private Sealed seal(List<RowKeys.Plain> rows, byte[] plain, int first) {
        byte[] salts = Random.randBytes(rows.size() * KeyFile.SALT);
        List<byte[]> persons = new ArrayList<>(rows.size());
        List<byte[]> contents = new ArrayList<>(rows.size());
        try {
            var row = new RowKeys(master, segment);
            for (int i = 0; i < rows.size(); i++) {
                RowKeys.Plain one = rows.get(i);
                persons.add(one.person().getBytes(StandardCharsets.UTF_8));
                contents.add(row.seal(
                        salts,
                        i * KeyFile.SALT,
                        first + i,
                        new RowKeys.Plain(one.person(), plain, one.from(), one.to())));
            }
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM or HMAC is missing from this Java platform", fault);
        }
        return new Sealed(salts, persons, contents);
    }

    private void write(Sealed sealed) throws IOException {
        keys.add(sealed.salts(), sealed.salts().length);
        for (int i = 0; i < sealed.persons().size(); i++) {
            byte[] person = sealed.persons().get(i);
            byte[] content = sealed.contents().get(i);
            out.write(person.length);
            out.write(person);
            out.writeInt(content.length);
            out.write(content);
        }
    }
}
