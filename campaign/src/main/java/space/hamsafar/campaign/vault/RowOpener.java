package space.hamsafar.campaign.vault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.StoreException;

/** Opens rows a lot at a time, on other cores if there are any, and hands them on in order. */
final class RowOpener {
    /** Stands for the content of a row whose key was destroyed: no content is empty. */
    private static final byte[] FORGOTTEN = {};

    private final MasterKey master;
    private final byte[] name;
    private final DataInputStream in;
    private final InputStream salts;
    private final String segment;
    private int begun;

    RowOpener(MasterKey master, byte[] name, DataInputStream in, InputStream salts, String segment) {
        this.master = master;
        this.name = name;
        this.in = in;
        this.salts = salts;
        this.segment = segment;
    }

    /** Rows as they stand in the segment; after opening, with their contents in plain. */
    private record Lot(int first, List<String> persons, List<byte[]> contents, byte[] salts) {}

    void read(PersonalRows.Taker taker) throws IOException {
        Deque<CompletableFuture<Lot>> ahead = new ArrayDeque<>();
        for (Lot lot = next(); !lot.persons().isEmpty(); lot = next()) {
            Lot sealed = lot;
            ahead.add(CompletableFuture.supplyAsync(() -> opened(sealed)));
            if (ahead.size() > RowSealer.AHEAD) {
                hand(ahead.remove(), taker);
            }
        }
        while (!ahead.isEmpty()) {
            hand(ahead.remove(), taker);
        }
    }

    private Lot next() throws IOException {
        List<String> persons = new ArrayList<>(RowSealer.LOT);
        List<byte[]> contents = new ArrayList<>(RowSealer.LOT);
        while (persons.size() < RowSealer.LOT) {
            int length = in.read();
            if (length < 0) {
                break;
            }
            persons.add(person(in, length));
            int size = in.readInt();
            byte[] content = in.readNBytes(Math.max(0, size));
            if (content.length < size || size < 0) {
                throw new EOFException();
            }
            contents.add(content);
        }
        byte[] material = salts.readNBytes(persons.size() * KeyFile.SALT);
        if (material.length < persons.size() * KeyFile.SALT) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "the keys of " + segment + " were cut off; restore them from a copy");
        }
        Lot lot = new Lot(begun, persons, contents, material);
        begun += persons.size();
        return lot;
    }

    static String person(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Lot opened(Lot lot) {
        List<byte[]> plain = new ArrayList<>(lot.contents().size());
        try {
            var keys = new RowKeys(master, name);
            for (int i = 0; i < lot.contents().size(); i++) {
                int at = i * KeyFile.SALT;
                plain.add(
                        KeyFile.isDestroyed(lot.salts(), at)
                                ? FORGOTTEN
                                : keys.open(
                                        lot.salts(),
                                        at,
                                        lot.first() + i,
                                        lot.persons().get(i),
                                        lot.contents().get(i)));
            }
        } catch (GeneralSecurityException fault) {
            var exception = new StoreException(
                    StoreException.Kind.DAMAGED,
                    segment + " cannot be opened: it or its keys were changed, or the master key is another");
            exception.initCause(fault);
            throw exception;
        }
        return new Lot(lot.first(), lot.persons(), plain, lot.salts());
    }

    private static void hand(CompletableFuture<Lot> opened, PersonalRows.Taker taker) {
        Lot lot;
        try {
            lot = opened.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof StoreException known ? known : fault;
        }
        for (int i = 0; i < lot.persons().size(); i++) {
            byte[] content = lot.contents().get(i);
            if (content.length == 0) {
                taker.forgotten(lot.persons().get(i));
            } else {
                taker.row(lot.persons().get(i), content);
            }
        }
    }
}
