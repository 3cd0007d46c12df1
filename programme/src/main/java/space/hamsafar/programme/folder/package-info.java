/**
 * Reads a programme folder: the files that people edit, made into a checked {@link space.hamsafar.programme.Programme}.
 *
 * <p>{@link space.hamsafar.programme.folder.ProgrammeFolder} is the way in and {@link
 * space.hamsafar.programme.folder.Reading} the answer: the programme with notes, or every problem with its place. Each
 * file has a reader of its own here; {@link space.hamsafar.programme.folder.ApplicantFile} also writes. The schemas of
 * the files stand in {@code docs/schema} and are packed beside this package.
 *
 * <p>It may use every phase's problem records, {@code setting} and {@code source}; nothing below may use it.
 */
@NullMarked
package space.hamsafar.programme.folder;

import org.jspecify.annotations.NullMarked;
