package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.PersonalRows;
import space.hamsafar.campaign.store.PersonalVault;
import space.hamsafar.campaign.store.Segments;
import space.hamsafar.campaign.store.StoreException;

/** Stand-ins that read what is there and keep nothing. */
final class DryRun {

    private DryRun() {}

    static Segments of(Segments real) {
        return new Segments() {
            @Override
            public Segment write(String kind, Writer writer) {
                try {
                    return new Segment(kind, "", writer.write(OutputStream.nullOutputStream()));
                } catch (IOException fault) {
                    throw new StoreException("cannot make " + kind, fault);
                }
            }

            @Override
            public InputStream open(Segment segment) {
                return real.open(segment);
            }

            @Override
            public byte[] bytes(Segment segment) {
                return real.bytes(segment);
            }
        };
    }

    static PersonalRows of(PersonalRows real) {
        return new PersonalRows() {
            @Override
            public Segment write(String kind, Writer writer) {
                try {
                    return new Segment(kind, "", writer.write((_, _, _) -> {}));
                } catch (IOException fault) {
                    throw new StoreException("cannot make " + kind, fault);
                }
            }

            @Override
            public void read(Segment segment, Taker taker) {
                real.read(segment, taker);
            }

            @Override
            public void persons(Segment segment, Consumer<String> taker) {
                real.persons(segment, taker);
            }

            @Override
            public int forget(Segment segment, Predicate<String> whose) {
                return 0;
            }
        };
    }

    static PersonalVault of(PersonalVault real) {
        return new PersonalVault() {
            @Override
            public String put(String person, byte[] content) {
                return "";
            }

            @Override
            public Optional<byte[]> find(String person, String reference) {
                return real.find(person, reference);
            }

            @Override
            public void forget(String person) {
                // Nothing is forgotten in a dry run.
            }
        };
    }
}
