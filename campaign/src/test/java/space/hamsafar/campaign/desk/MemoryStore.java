package space.hamsafar.campaign.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.CampaignStore;
import space.hamsafar.campaign.store.Entry;
import space.hamsafar.campaign.store.Hashes;
import space.hamsafar.campaign.store.Segments;

/** A store for tests, which keeps all in memory. */
final class MemoryStore implements CampaignStore, Segments {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Entry append(Actor actor, Instant at, String operation, List<Fact> facts) {
        entries.add(new Entry(entries.size() + 1L, at, actor, operation, "", facts));
        return entries.getLast();
    }

    @Override
    public Segments segments() {
        return this;
    }

    @Override
    public Segment write(String kind, Writer writer) {
        try {
            var out = new ByteArrayOutputStream();
            int rows = writer.write(out);
            String name = kept.size() + "-" + kind;
            kept.put(name, out.toByteArray());
            return new Segment(name, Hashes.sha256(out.toByteArray()), rows);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public InputStream open(Segment segment) {
        return new ByteArrayInputStream(bytes(segment));
    }

    @Override
    public byte[] bytes(Segment segment) {
        return kept.getOrDefault(segment.name(), new byte[0]);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
