package space.hamsafar.bench.compare;

/**
 * What a worker is asked to do.
 *
 * @param file of the instance, as {@code FILE} or {@code ARCHIVE.zip!ENTRY}
 * @param format of the file, as in {@code psplib}
 * @param budget for solving; reading is free
 */
public record Task(String file, String format, Budget budget) {}
