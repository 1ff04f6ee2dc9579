package nl.schoolbel.tickets.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schoolbel.tickets.identifiers.Identifier;

/** All identifiers of a school over time, in place of those that were; a BRIN that is valid today must be among them. */
public record NewIdentifiers(@NotEmpty @Size(max = 100) List<@NotNull @Valid Identifier> identifiers) {}
