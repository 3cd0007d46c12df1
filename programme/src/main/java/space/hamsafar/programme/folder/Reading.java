package space.hamsafar.programme.folder;

import java.util.List;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.source.Problem;

/** What reading a programme folder came to. */
public sealed interface Reading {
    /**
     * The folder is in order.
     *
     * @param programme what stands in it
     * @param notes what a person should know though nothing is wrong, such as sources that disagree; in order of file,
     *     line and column
     */
    record Read(Programme programme, List<Problem> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The folder cannot be used as it is.
     *
     * @param problems everything that is wrong, in order of file, line and column; never empty
     */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty: a refusal names what is wrong");
            }
        }
    }
}
