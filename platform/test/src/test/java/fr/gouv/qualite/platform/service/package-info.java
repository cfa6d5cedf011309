/** Tests of what the platform gives to every service. */
package fr.gouv.qualite.platform.service;
