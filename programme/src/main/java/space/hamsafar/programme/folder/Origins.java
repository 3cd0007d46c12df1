package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.source.Fields;

/** Reads figures and where they come from. */
final class Origins {
    /** The origin that stands among the keys of an item. */
    static Provenance provenance(Fields fields) {
        return new Provenance(fields.text("source"), fields.dateIfAny("asOf"), fields.flag("assumed"));
    }

    /** The figure at a key; notes tell when sources disagree, or when it has no source and is not marked as assumed. */
    static Figure figure(Fields fields, String key) {
        return fields.group(key)
                .flatMap(group -> group.build(() -> figure(group)))
                .map(figure -> {
                    tell(fields, key, figure);
                    return figure;
                })
                .orElse(Figure.of(0, Provenance.unknown()));
    }

    private static Figure figure(Fields group) {
        List<Figure> others =
                group.each("others", other -> Optional.of(Figure.of(other.number("value"), provenance(other))));
        return new Figure(group.number("value"), provenance(group), others);
    }

    private static void tell(Fields fields, String key, Figure figure) {
        List<Figure> different = figure.others().stream()
                .filter(other -> other.value() != figure.value())
                .toList();
        if (!different.isEmpty()) {
            fields.note(
                    key,
                    "sources disagree about '" + key + "': " + told(figure) + " is used; "
                            + different.stream().map(Origins::told).collect(Collectors.joining(", ")));
        }
        if (figure.provenance().source().isEmpty() && !figure.provenance().assumed()) {
            fields.note(key, "'" + key + "' has no source: add 'source', or 'assumed: true'");
        }
    }

    private static String told(Figure figure) {
        String number = figure.value() == Math.rint(figure.value())
                ? Long.toString((long) figure.value())
                : Double.toString(figure.value());
        String source = figure.provenance().source();
        return source.isEmpty() ? number : number + " (" + source + ")";
    }

    private Origins() {}
}
