package space.hamsafar.campaign.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is another in a calendar than before.
 *
 * @param slot id
 * @param station id
 * @param applicants who are concerned: who come at another time, or whose panel is another
 * @param from when it was planned; empty if it is new
 * @param to when it is now; empty if it found no time
 * @param panelBefore who sat on the panel
 * @param panel who sits on it now
 * @param why in a few words
 */
public record SlotChange(
        String slot,
        String station,
        List<String> applicants,
        Optional<Instant> from,
        Optional<Instant> to,
        List<String> panelBefore,
        List<String> panel,
        String why) {
    private static final String ROOM = "makes room for what was moved";
    private static final String MAKES_UP = "makes up for what was missed";

    public SlotChange {
        applicants = List.copyOf(applicants);
        panelBefore = List.copyOf(panelBefore);
        panel = List.copyOf(panel);
    }

    /** The difference; empty if there is none. A slot that goes on without somebody is no change for the others. */
    static Optional<SlotChange> between(@Nullable Slot was, @Nullable Slot is, List<CalendarEvent> events) {
        Slot known = was != null ? was : Objects.requireNonNull(is);
        Slot now = is != null ? is : known;
        boolean isSame = was != null
                && is != null
                && was.start().equals(is.start())
                && was.panel().equals(is.panel());
        if (isSame) {
            return Optional.empty();
        }
        String why = was == null
                ? MAKES_UP
                : events.stream()
                        .filter(event -> event.hits(was))
                        .map(CalendarEvent::words)
                        .findFirst()
                        .orElse(ROOM);
        return Optional.of(new SlotChange(
                known.id(),
                known.station(),
                now.applicants(),
                Optional.ofNullable(was).map(Slot::start),
                Optional.ofNullable(is).map(Slot::start),
                was == null ? List.of() : was.panel(),
                is == null ? List.of() : is.panel(),
                why));
    }
}
