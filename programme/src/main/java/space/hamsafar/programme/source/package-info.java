/**
 * Reading of the files that people write: located values, problems with place and remedy, limits against hostile input.
 *
 * <p>{@link space.hamsafar.programme.source.SourceFile} brings bytes in, {@link
 * space.hamsafar.programme.source.YamlText} makes a tree of {@link space.hamsafar.programme.source.Node} of them,
 * {@link space.hamsafar.programme.source.SchemaCheck} holds the tree against a JSON Schema, {@link
 * space.hamsafar.programme.source.Fields} reads typed values from it, and {@link
 * space.hamsafar.programme.source.Problems} gathers what is wrong with a file. Nothing here throws because of what a
 * file says.
 *
 * <p>It knows files and text, and nothing of the programme.
 */
@NullMarked
package space.hamsafar.programme.source;

import org.jspecify.annotations.NullMarked;
