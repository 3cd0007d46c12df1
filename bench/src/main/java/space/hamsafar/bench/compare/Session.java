package space.hamsafar.bench.compare;

/** A solver that stands ready. */
interface Session extends AutoCloseable {

    /** Its name. */
    String name();

    /** What comes of a task; whatever happens, a reply. */
    Reply ask(Task task);

    @Override
    void close();
}
