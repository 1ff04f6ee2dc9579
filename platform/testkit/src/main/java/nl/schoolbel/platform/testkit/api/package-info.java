/**
 * What every service's HTTP interface is held to: {@link nl.schoolbel.platform.testkit.api.OpenApiSnapshot} compares the
 * served OpenAPI document with the checked-in one and checks it against the NL GOV API Design Rules,
 * {@link nl.schoolbel.platform.testkit.api.EndpointRoles} lists every endpoint with who may call it. Both are base
 * classes: a service extends them with an empty test class.
 */
package nl.schoolbel.platform.testkit.api;
