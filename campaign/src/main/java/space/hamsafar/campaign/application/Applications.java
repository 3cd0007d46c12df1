package space.hamsafar.campaign.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.store.PersonalRows;

/**
 * All applications of a campaign, as they are kept.
 *
 * @param rows that opens and seals them
 * @param segments that hold them, in order
 * @param forgotten ids of those who were forgotten: they are not read even if somebody brought their keys back
 */
public record Applications(PersonalRows rows, List<Segment> segments, Set<String> forgotten) {

    public Applications {
        segments = List.copyOf(segments);
        forgotten = Set.copyOf(forgotten);
    }

    /** Hands every application to a taker, in the order in which they came in. */
    public void read(PersonalRows.Taker taker) {
        var careful = new PersonalRows.Taker() {
            @Override
            public void row(String person, byte[] content) {
                if (forgotten.contains(person)) {
                    taker.forgotten(person);
                } else {
                    taker.row(person, content);
                }
            }

            @Override
            public void forgotten(String person) {
                taker.forgotten(person);
            }
        };
        segments.forEach(segment -> rows.read(segment, careful));
    }

    /** Hands the cells of every application that was not forgotten to a taker, in the order of the fields. */
    public void cells(Consumer<List<String>> taker) {
        read(new PersonalRows.Taker() {
            @Override
            public void row(String person, byte[] content) {
                taker.accept(RowCells.of(content));
            }

            @Override
            public void forgotten(String person) {
                // There is nothing to tell.
            }
        });
    }

    /** The ids of all, those who were forgotten included, in the order in which they came in. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        segments.forEach(segment -> rows.persons(segment, ids::add));
        return ids;
    }
}
