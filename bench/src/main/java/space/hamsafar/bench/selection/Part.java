package space.hamsafar.bench.selection;

import java.io.IOException;
import java.util.List;

/** A part of the measure of the selection. */
public interface Part {

    /** Its name, by which {@code --only} chooses it. */
    String name();

    /** Measures; the settings' work folder is the part's own. */
    List<Measure> run(Settings settings) throws IOException;
}
